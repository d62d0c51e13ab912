using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PhanAnh.Core;

/// <summary>
/// The chain of steps by which events of all earlier schemas are read. A type whose form has never changed its meaning is at schema 1 and needs no step; a type has as many schemas as
/// it has steps, plus one.
/// </summary>
internal sealed class EventUpcasters
{
    private readonly FrozenDictionary<(string Type, int Schema), EventUpcaster> _steps;
    private readonly FrozenDictionary<string, int> _newest;

    /// <exception cref="ArgumentException">Two steps take the same, or there is a gap before one.</exception>
    internal EventUpcasters(ImmutableArray<EventUpcaster> steps)
    {
        _steps = steps.ToFrozenDictionary(step => (step.Type, step.Schema));
        _newest = steps.GroupBy(step => step.Type).ToFrozenDictionary(group => group.Key, group => group.Max(step => step.Schema) + 1, StringComparer.Ordinal);
        foreach (var step in steps)
        {
            if (step.Schema < 1 || (step.Schema > 1 && !_steps.ContainsKey((step.Type, step.Schema - 1))))
            {
                throw new ArgumentException($"No step leads to schema {step.Schema} of {step.Type}.", nameof(steps));
            }
        }
    }

    /// <summary>The steps of the released versions. A change of the meaning of a type's members adds one here, and a sample of the new schema beside the old ones.</summary>
    internal static EventUpcasters Released { get; } = new([]);

    /// <summary>The schema in which this version writes a type.</summary>
    internal int NewestOf(string type) => _newest.Count == 0 ? 1 : _newest.GetValueOrDefault(type, 1);

    /// <summary>Whether there is a step for an event.</summary>
    internal bool Takes(EventKind kind) => _steps.Count > 0 && _steps.ContainsKey((kind.Type, kind.Schema));

    /// <summary>An event in the newest form of its type.</summary>
    /// <exception cref="JsonException">The bytes are no JSON object, or a step cannot read them.</exception>
    internal byte[] Upcast(ReadOnlySpan<byte> bytes, ref EventKind kind)
    {
        var tree = JsonNode.Parse(bytes) as JsonObject ?? throw new JsonException("An event is an object.");
        for (var taken = 0; taken < _steps.Count && _steps.TryGetValue((kind.Type, kind.Schema), out var step); taken++)
        {
            step.Step(tree);
            var type = (string?)tree["type"] ?? throw new JsonException("A step left no type.");
            kind = new() { Type = type, Schema = type == kind.Type ? kind.Schema + 1 : 1 };
            tree["schema"] = kind.Schema;
        }

        return JsonSerializer.SerializeToUtf8Bytes(tree, FactJson.Tree);
    }
}
