using System.Collections.Immutable;
using System.Text.Json;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads <c>intake</c>: channels, what a submission should carry, grounds.</summary>
internal static class IntakeReader
{
    private static readonly Choices<IntakeField> Fields = new()
    {
        ["name"] = IntakeField.Name,
        ["phone"] = IntakeField.Phone,
        ["email"] = IntakeField.Email,
        ["address"] = IntakeField.Address,
        ["content"] = IntakeField.Content,
        ["place"] = IntakeField.Place,
        ["occurredAt"] = IntakeField.OccurredAt,
        ["attachments"] = IntakeField.Attachments,
        ["truthfulness"] = IntakeField.Truthfulness,
        ["language"] = IntakeField.Language,
        ["marks"] = IntakeField.Marks,
    };

    private static readonly Choices<MissingField> WhenMissing = new()
    {
        ["note"] = MissingField.Note,
        ["askClarification"] = MissingField.AskClarification,
        ["block"] = MissingField.Block,
    };

    private static readonly Choices<IncompleteGround> Incomplete = new()
    {
        ["both"] = IncompleteGround.Both,
        ["either"] = IncompleteGround.Either,
    };

    /// <summary>The ids of the channels, for whatever refers to them before they are read; what is wrong with them is reported when they are.</summary>
    internal static ImmutableArray<string> ChannelCodes(ObjectReader preset) =>
        preset.Optional("intake") is { Kind: JsonValueKind.Object } intake && intake.Object().Optional("channels") is { Kind: JsonValueKind.Array } channels
            ? [.. channels.List(channel => channel.Kind == JsonValueKind.Object && channel.Object().Optional("id") is { Kind: JsonValueKind.String } id ? id.String() : "")]
            : [];

    internal static IntakeRules Read(ObjectReader preset, Declarations declared)
    {
        var intake = preset.Required("intake").Object();
        intake.Ignore("anonymity");
        var channelsAt = intake.Required("channels");
        if (channelsAt.IsEmptyList)
        {
            channelsAt.Report(DefectCodes.ListEmpty);
        }

        var channels = ((ValueReader?)channelsAt).Unique(item => Channel(item, declared), channel => channel.Code.Value);
        var channelCodes = channels.Select(channel => channel.Code.Value).ToImmutableArray();
        var rules = new IntakeRules(
            channels,
            intake.Optional("requires") is { } requires ? requires.Objects(item => Requirement(item, channelCodes)) : [],
            intake.Optional("grounds").Unique(item => Ground(item, declared), ground => ground.Code.Value),
            intake.Optional("languages") is { } languages ? languages.List(language => language.Code()) : [])
        {
            Anonymity = declared.Anonymity,
        };
        intake.Cites();
        intake.Finish();
        return rules;
    }

    /// <summary>Who may stay unknown; read before the rows, of which it changes some.</summary>
    internal static AnonymityRules? Anonymity(ObjectReader preset, PresetTerms terms) =>
        preset.Optional("intake") is { Kind: JsonValueKind.Object } intake && intake.Object().Optional("anonymity") is { } anonymity
            ? anonymity.Object(item =>
            {
                var kinds = item.Required("kinds");
                var rules = new AnonymityRules(
                    kinds.List(kind => Declarations.Term(kind, terms.CaseKinds)),
                    item.Optional("forbids") is { } forbids ? forbids.List(act => act.OneOf(RowReader.ActNames)) : [],
                    item.Cites());
                if (kinds.IsEmptyList)
                {
                    kinds.Report(DefectCodes.ListEmpty);
                }

                item.Finish();
                return rules;
            })
            : null;

    private static ChannelDefinition Channel(ObjectReader item, Declarations declared)
    {
        var (from, to) = item.Days();
        var channel = new ChannelDefinition(
            new(item.Required("id").CodeOrNeutral()),
            item.Name(),
            item.Optional("calendar") is { } calendar ? declared.Calendar(calendar) : null,
            from,
            to,
            item.Cites());
        item.Finish();
        return channel;
    }

    private static IntakeRequirement Requirement(ObjectReader item, ImmutableArray<string> channels)
    {
        var requirement = new IntakeRequirement(
            item.Required("field").OneOf(Fields),
            item.Required("whenMissing").OneOf(WhenMissing),
            item.Optional("channels") is { } only ? only.List(channel => new TermCode(Declarations.Known(channel, channels))) : [],
            item.Optional("guidance")?.Localized(),
            item.Cites());
        item.Finish();
        return requirement;
    }

    private static GroundDefinition Ground(ObjectReader item, Declarations declared)
    {
        var subCodes = item.Optional("subCodes") is { } codes ? codes.List(code => code.CodeOrNeutral()) : [];
        var ground = new GroundDefinition(
            new(item.Required("id").CodeOrNeutral()),
            item.Name(),
            subCodes.CodesOf(code => new TermCode(code)),
            declared.GuardList(item.Optional("requires")),
            item.Optional("hidden")?.Bool() ?? false,
            item.Optional("advice")?.Localized(),
            item.Cites())
        {
            Cues = item.Optional("cues") is { } cues ? cues.List(cue => Cue(cue.Object(), subCodes)) : [],
            Incomplete = item.Optional("incomplete") is { } incomplete ? incomplete.OneOf(Incomplete) : null,
        };
        item.Finish();
        return ground;
    }

    private static GroundCue Cue(ObjectReader item, ImmutableArray<string> subCodes)
    {
        var cue = new GroundCue(
            new(item.Required("cue").CodeOrNeutral()),
            item.Optional("subCode") is { } subCode ? new TermCode(Declarations.Known(subCode, subCodes)) : null);
        item.Finish();
        return cue;
    }
}
