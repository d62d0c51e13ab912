using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Unicode;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads commands from lines of JSON, as the tool and the samples take them. The form is described in <c>docs/commands.md</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CommandReader
{
    private const string AutoPrefix = "auto-";
    private const int AutoBytes = 12;

    // Codes of at most 64 characters, an instant and a number, with room to spare.
    private const int MostIdBytes = 512;

    private readonly PresetTerms _terms;
    private readonly FrozenDictionary<string, ActKind> _acts;
    private readonly ImmutableArray<string> _triggers;
    private readonly ImmutableArray<string> _roles;

    /// <summary>A reader of the triggers of a preset, and of the acts on the record of a case where the preset has no trigger of that name.</summary>
    public CommandReader(Preset preset)
    {
        _terms = preset.Terms;
        _acts = preset.Procedures
            .SelectMany(procedure => procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows))
            .Where(row => row is { On: not null, By.IsEmpty: false })
            .Select(row => (Word: row.On!.Value.Value, row.Act))
            .Concat(Enum.GetValues<ActKind>().Where(AdministrativeAct.Has).Select(kind => (Word: kind.ToString(), Act: kind)))
            .DistinctBy(word => word.Word)
            .ToFrozenDictionary(word => word.Word, word => word.Act, StringComparer.Ordinal);
        _triggers = [.. _acts.Keys.Order(StringComparer.Ordinal)];
        _roles = [.. _terms.Roles.Where(role => role.Party != Party.System).Select(role => role.Code.Value)];
    }

    /// <summary>Reads a stream of lines. Blank lines and lines that begin with <c>//</c> are passed over; a bad line does not stop the reading.</summary>
    /// <param name="lines">
    /// UTF-8 text, lines ended by LF or CRLF; a byte-order mark at its start is passed over. A line with other bytes, or of more than 4 MiB, is a defect.
    /// </param>
    /// <param name="cancellation">Ends the reading.</param>
    public async IAsyncEnumerable<CommandLine> ReadAsync(
        Stream lines, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var file = new LineFile(lines, cancellation);
        while (await file.NextAsync().ConfigureAwait(false))
        {
            if (!IsBlankOrComment(file.Line.Span))
            {
                yield return Read(file.Number, file.Line);
            }
        }
    }

    /// <summary>Reads one line.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="line">Its bytes, without the end of the line.</param>
    public CommandLine Read(int number, ReadOnlyMemory<byte> line)
    {
        using var tree = JsonTree.Read(line);
        if (!tree.IsWellFormed)
        {
            return new(number, null, [CommandDefects.OnLine(tree.Defect, number)]);
        }

        var defects = new DefectList();
        var command = Command(ObjectReader.Of(tree.Root, defects));
        return defects.IsEmpty
            ? new(number, command, [])
            : new(number, null, [.. defects.InOrder().Select(defect => CommandDefects.OnLine(defect, number))]);
    }

    private Command? Command(ObjectReader item)
    {
        var trigger = item.Required("do");
        var word = Declarations.Known(trigger, _triggers);
        var at = InstantOf(item.Required("at"));
        var subject = item.Required("case").CodeOrNeutral();
        var assignment = item.Optional("assignment")?.Int(1, 1_000);
        var unit = item.Optional("unit")?.CodeOrNeutral();
        var id = item.Optional("id")?.CodeOrNeutral();
        var note = SensitiveText.From(item.Optional("note")?.String());
        var actor = item.Required("by").Object(Actor);
        var backdated = SensitiveText.From(item.Optional("backdated")?.String());
        var recorded = item.Optional("recordedAt") is { } recordedAt ? InstantOf(recordedAt) : (Instant?)null;
        var expected = item.Optional("expectedVersion")?.Int(0);
        if (!_acts.TryGetValue(word, out var kind))
        {
            return null;
        }

        var act = new ActReader(item, _terms).Read(kind);
        item.Finish();
        return act is null || actor is null ? null : new()
        {
            Id = new(id ?? IdOf(subject, word, at, assignment, unit ?? actor.Unit?.Value)),
            Case = new(subject),
            Trigger = new(word),
            Act = act with { Note = note },
            Actor = actor,
            EffectiveAt = at,
            RecordedAt = recorded,
            Assignment = assignment is { } ordinal and > 0 ? new AssignmentId(ordinal) : null,
            Unit = unit is null ? null : new UnitCode(unit),
            BackdatingReason = backdated,
            ExpectedVersion = expected,
        };
    }

    private Actor? Actor(ObjectReader item)
    {
        var role = Declarations.Known(item.Required("role"), _roles);
        var actor = new Actor(
            new(item.Required("id").Text()), new(role), item.Optional("unit") is { } unit ? new UnitCode(unit.CodeOrNeutral()) : null);
        item.Finish();
        return actor;
    }

    internal static Instant InstantOf(ValueReader value) =>
        value.Parse<Instant>(OffsetText.TryParse, DefectCodes.TimeFormat, "2025-03-03T09:00:00+07:00");

    /// <summary>A byte-order mark may stand before the first line.</summary>
    private static bool IsBlankOrComment(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var text = (line.StartsWith(mark) ? line[mark.Length..] : line).Trim(" \t\r"u8);
        return text.IsEmpty || text.StartsWith("//"u8);
    }

    /// <summary>A line without an id gets one from what is not personal in it, so that running a file twice does nothing twice.</summary>
    private static string IdOf(string subject, string word, Instant at, int? assignment, string? unit)
    {
        Span<byte> text = stackalloc byte[MostIdBytes];
        if (!Utf8.TryWrite(text, CultureInfo.InvariantCulture, $"{subject}\n{word}\n{OffsetText.Format(at)}\n{assignment}\n{unit}", out var length))
        {
            throw new UnreachableException("Codes have no more than 64 characters.");
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..length], hash);
        Span<char> id = stackalloc char[AutoPrefix.Length + (2 * AutoBytes)];
        AutoPrefix.CopyTo(id);
        Convert.TryToHexStringLower(hash[..AutoBytes], id[AutoPrefix.Length..], out _);
        return id.ToString();
    }
}
