using System.Globalization;
using System.Text.Json;

namespace PhanAnh;

/// <summary>Clauses that the document does not have, and limits that cannot be traced to one.</summary>
internal static class CitationAdvice
{
    public static void Give(AdviceScope scope)
    {
        var documents = scope.At("document", "cites").Items.Select(cite => PrefixOf(cite.Text)).Distinct(StringComparer.Ordinal).ToList();
        var known = scope.Clauses?.Select(clause => clause.Value).ToHashSet(StringComparer.Ordinal);
        var cites = Cites(scope.Root).ToList();
        var uses = cites.CountBy(cite => PrefixOf(cite.Text), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var cite in cites)
        {
            // A document that is cited again and again is another one that the author means; a single citation is a slip.
            if (uses[PrefixOf(cite.Text)] == 1 && !documents.Contains(PrefixOf(cite.Text), StringComparer.Ordinal))
            {
                scope.Add(cite, AdviceCodes.CiteForeign, cite.Text, string.Join(", ", documents));
            }
            else if (known is not null && !known.Contains(cite.Text))
            {
                scope.Add(cite, AdviceCodes.CiteUnlisted, cite.Text);
            }
        }

        foreach (var (_, clock, place) in scope.Clocks)
        {
            var limits = clock.Limits.Select(row => row.Limit).Distinct().Count();
            if (limits > clock.Cites.Length)
            {
                scope.Add(place.Members["limits"], AdviceCodes.LimitsUncited, Text(limits), Text(clock.Cites.Length));
            }
        }
    }

    /// <summary>What stands before the first dash names the document: <c>TN58</c> of <c>TN58-A7.2</c>.</summary>
    private static string PrefixOf(string clause) => clause.Split('-')[0];

    private static IEnumerable<JsonNode> Cites(JsonNode node) => node.Kind switch
    {
        JsonValueKind.Object => node.Members.Listed.SelectMany(member => member.Name == "cites" ? member.Items : Cites(member)),
        JsonValueKind.Array => node.Items.SelectMany(Cites),
        _ => [],
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
