using System.Text.RegularExpressions;

namespace PhanAnh.Benchmarks;

/// <summary>
/// A place of the template where figures go: <c>{{figures CanFire}}</c> for a class, <c>{{processes due: phananh due … -- nothing}}</c> for whole processes and what they are
/// compared with, <c>{{machines}}</c> for where all was measured.
/// </summary>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Kind">The first word.</param>
/// <param name="Name">What is measured; the name of its file.</param>
/// <param name="Command">The words of the processes.</param>
/// <param name="Text">The marker as it stands.</param>
internal sealed partial record PageMarker(string Section, string Kind, string Name, IReadOnlyList<string> Command, string Text)
{
    public static IReadOnlyList<PageMarker> In(string template)
    {
        var (section, markers) = ("", new List<PageMarker>());
        foreach (var line in template.Split('\n'))
        {
            section = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : section;
            if (Form().Match(line) is { Success: true } found)
            {
                var words = Word().Matches(found.Groups["command"].Value).Select(word => word.Value.Trim('"'));
                markers.Add(new(section, found.Groups["kind"].Value, found.Groups["name"].Value, [.. words], line));
            }
        }

        return markers;
    }

    /// <summary>Whether it belongs to what was asked for: everything, a section or a name.</summary>
    public bool IsAmong(IReadOnlyCollection<string> wanted) =>
        Kind != "machines" && (wanted.Count == 0 || wanted.Contains(Section, StringComparer.OrdinalIgnoreCase) || wanted.Contains(Name, StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex(@"^\{\{(?<kind>figures|processes|machines)(?: (?<name>\w+))?(?:: (?<command>.+))?\}\}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
