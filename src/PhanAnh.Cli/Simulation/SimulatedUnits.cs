using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The units of a simulated province: of each kind that the regulation knows a few, with a person in each post; and those that its rows name.</summary>
internal sealed class SimulatedUnits
{
    private const int OfEachKind = 6;

    private SimulatedUnits(byte[] file, UnitRegister register, ImmutableArray<ImmutableArray<UnitCode>> groups)
    {
        File = file;
        Register = register;
        Groups = groups;
    }

    /// <summary>The file of units, for <c>--units</c> of other verbs.</summary>
    public byte[] File { get; }

    public UnitRegister Register { get; }

    /// <summary>Units that can stand in each other's place.</summary>
    public ImmutableArray<ImmutableArray<UnitCode>> Groups { get; }

    public static SimulatedUnits Of(Preset preset)
    {
        var guards = Guards(preset).ToList();
        var named = guards.Where(guard => guard.Name == "DispatchedTo").SelectMany(guard => guard.Arguments).Distinct(StringComparer.Ordinal).ToList();
        string[] posts = [.. preset.Terms.Roles.Where(role => role.Party == Party.Unit).Select(role => role.Code.Value)];
        var kinds = preset.Terms.UnitKinds.IsEmpty ? [new TermDefinition(new("Unit"), new("Đơn vị", "Unit"))] : preset.Terms.UnitKinds;
        var groups = kinds.Select((_, kind) => Enumerable.Range(1, OfEachKind)
            .Select(number => new UnitCode(string.Create(CultureInfo.InvariantCulture, $"dv-{kind + 1}-{number}"))).ToImmutableArray()).ToList();
        groups.AddRange(named.Select(code => ImmutableArray.Create(new UnitCode(code))));
        var bytes = Write(preset.Terms.UnitKinds.IsEmpty, kinds, groups, posts);
        return new(bytes, UnitFile.Read(bytes).Register!, [.. groups]);
    }

    public int GroupOf(UnitCode unit) => Groups.Select((group, i) => (group, i)).First(pair => pair.group.Contains(unit)).i;

    private static byte[] Write(bool isPlain, ImmutableArray<TermDefinition> kinds, List<ImmutableArray<UnitCode>> groups, string[] posts)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("units");
            for (var group = 0; group < groups.Count; group++)
            {
                var kind = group < kinds.Length ? kinds[group] : null;
                for (var i = 0; i < groups[group].Length; i++)
                {
                    var code = groups[group][i].Value;
                    json.WriteStartObject();
                    json.WriteString("code", code);
                    json.WriteString("name", kind is null ? code : string.Create(CultureInfo.InvariantCulture, $"{kind.Name.In(Language.Vietnamese)} số {i + 1}"));
                    if (kind is not null && !isPlain)
                    {
                        json.WriteString("kind", kind.Code.Value);
                    }

                    json.WriteStartArray("focalPersons");
                    foreach (var post in posts)
                    {
                        json.WriteStartObject();
                        json.WriteString("post", post);
                        json.WriteString("id", Person(code, post));
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    /// <summary>Who plays a role of a unit.</summary>
    public static string Person(string unit, string role) => $"{role}-{unit}";

    public static IEnumerable<GuardExpression> Guards(Preset preset) => preset.Procedures
        .SelectMany(procedure => procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows))
        .SelectMany(row => row.If.Concat(row.Requires).Concat(row.Warns));
}
