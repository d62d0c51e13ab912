using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>The rules of routing of the options' files.</summary>
internal static class OptionsRouting
{
    internal static RoutingRuleSet Read(PhanAnhOptions options, List<string> failures)
    {
        var rules = RoutingRuleSet.Empty;
        foreach (var path in options.RoutingFiles)
        {
            try
            {
                var file = RoutingFile.Read(File.ReadAllBytes(path));
                failures.AddRange(file.Defects.Select(defect => $"{path}{defect}"));
                rules = Add(rules, file, path, failures);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                failures.Add($"ROUTING_UNREADABLE: {path}: {e.Message}");
            }
        }

        return rules;
    }

    internal static bool TryTerritory(PhanAnhOptions options, out PlaceCode territory)
    {
        var isCode = CodeText.IsValid(options.Territory);
        territory = isCode ? new(options.Territory) : default;
        return isCode;
    }

    private static RoutingRuleSet Add(RoutingRuleSet rules, RoutingFile file, string path, List<string> failures)
    {
        var repeated = file.Rules?.Rules.Select(rule => rule.Code).Intersect(rules.Rules.Select(rule => rule.Code)).ToList() ?? [];
        failures.AddRange(repeated.Select(code => $"DUPLICATE_ID: {path}: The rule {code} stands in an earlier file too."));
        return file.Rules is { } more && repeated.Count == 0 ? rules.With(more.Rules) : rules;
    }
}
