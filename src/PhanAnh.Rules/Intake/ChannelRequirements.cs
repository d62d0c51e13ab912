using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What one preset asks for on one channel of whoever is known or may stay unknown, made once: building a validator costs more than a thousand reviews.</summary>
internal sealed class ChannelRequirements
{
    private readonly ImmutableArray<IntakeRequirement> _rows;

    internal ChannelRequirements(IntakeRules rules, TermCode channel, bool anonymous)
    {
        IsAnonymous = anonymous;
        Validator = new(rules, channel, anonymous);
        var rows = rules.Requires.Where(row => row.AppliesTo(channel)).ToLookup(row => anonymous && row.TellsIdentity);
        _rows = [.. rows[false]];
        NotAsked =
        [
            .. Enum.GetValues<IntakeField>()
                .Where(field => SubmissionValidator.IsStructural(field) && Of(field) is null)
                .Select(field => new RuleNotRun(
                    IntakeRuleIds.Required, rows[true].Any(row => row.Field == field) ? NotRunReason.Anonymous : NotRunReason.NotAskedByPreset, field)),
        ];
    }

    /// <summary>Whether the submitter stays unknown and may.</summary>
    internal bool IsAnonymous { get; }

    internal SubmissionValidator Validator { get; }

    /// <summary>The fields that the preset does not ask for, or not of somebody who stays unknown.</summary>
    internal ImmutableArray<RuleNotRun> NotAsked { get; }

    internal IntakeRequirement? Of(IntakeField field)
    {
        foreach (var row in _rows)
        {
            if (row.Field == field)
            {
                return row;
            }
        }

        return null;
    }
}
