using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads what may be shown of a case, to whom, and in which form a result is announced.</summary>
internal static class PublicationReader
{
    private static readonly Choices<SubmitterDisclosure> Disclosures = new()
    {
        ["unlessSecrecyAsked"] = SubmitterDisclosure.UnlessSecrecyAsked,
        ["onDisclosure"] = SubmitterDisclosure.OnDisclosure,
        ["always"] = SubmitterDisclosure.Always,
    };

    private static readonly Choices<ResultPart> Parts = new()
    {
        ["unitName"] = ResultPart.UnitName,
        ["number"] = ResultPart.Number,
        ["place"] = ResultPart.Place,
        ["date"] = ResultPart.Date,
        ["addressee"] = ResultPart.Addressee,
        ["answer"] = ResultPart.Answer,
        ["recipients"] = ResultPart.Recipients,
        ["signatory"] = ResultPart.Signatory,
    };

    internal static PublicationRules Publication(ObjectReader item, Declarations declared)
    {
        var rules = new PublicationRules(
            item.Required("byDefault").Bool(),
            item.Required("timeline").Bool(),
            item.Optional("timelineOfConfidential")?.Bool() ?? false,
            item.Optional("unpublishableFields") is { } fields ? fields.List(field => Declarations.Term(field, declared.Terms.Fields)) : [],
            item.Optional("legalEffect")?.Localized())
        {
            SubmitterShownTo = item.Optional("submitterShownTo") is { } roles ? roles.List(declared.Role) : [],
            ProtectedKinds = item.Optional("protectedKinds") is { } kinds ? kinds.List(kind => Declarations.Term(kind, declared.Terms.CaseKinds)) : [],
            SubmitterShownToUnits = item.Optional("submitterShownToUnits")?.OneOf(Disclosures) ?? SubmitterDisclosure.UnlessSecrecyAsked,
        };
        item.Cites();
        item.Finish();
        return rules;
    }

    internal static ResultTemplate Template(ObjectReader item)
    {
        var parts = item.Required("parts").Objects(part =>
        {
            var rule = new ResultPartRule(part.Required("part").OneOf(Parts), part.Cites());
            part.Finish();
            return rule;
        });
        var template = new ResultTemplate(parts, item.Cites());
        item.Finish();
        return template;
    }
}
