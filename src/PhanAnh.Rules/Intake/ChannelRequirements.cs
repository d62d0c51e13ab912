using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What one preset asks for on one channel, made once: building a validator costs more than a thousand reviews.</summary>
internal sealed class ChannelRequirements
{
    private readonly ImmutableArray<IntakeRequirement> _rows;

    internal ChannelRequirements(IntakeRules rules, TermCode channel)
    {
        Validator = new(rules, channel);
        _rows = [.. rules.Requires.Where(row => row.AppliesTo(channel))];
        NotAsked =
        [
            .. Enum.GetValues<IntakeField>()
                .Where(field => SubmissionValidator.IsStructural(field) && Of(field) is null)
                .Select(field => new RuleNotRun(IntakeRuleIds.Required, NotRunReason.NotAskedByPreset, field)),
        ];
    }

    internal SubmissionValidator Validator { get; }

    /// <summary>The fields that the preset does not ask for.</summary>
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
