using System.Xml.Linq;

namespace PhanAnh.Conventions.Tests;

/// <summary>That a public member has XML docs at all is an error of the compiler; here is what it does not see.</summary>
public sealed class XmlDocTests
{
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "this", "that", "is", "get", "gets", "set", "sets", "or", "to", "for", "whether", "returns", "return", "value",
        "class", "record", "struct", "interface", "enum", "type", "represents", "whose", "its", "it",
    };

    public static TheoryData<string> Libraries => Package.LibraryNames;

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Members_OfAPackage_HaveASummaryThatSaysSomething(string name) =>
        Violation.None(
            "A summary tells what the signature cannot; one that is empty or repeats the name is worse than none:",
            from member in MembersOf(name)
            where member.Element("inheritdoc") is null
            where member.Element("summary") is not { } summary || SaysNothing(NameOf(member), summary)
            select $"{NameOf(member)}: {member.Element("summary")?.Value.Trim()}");

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Members_OfAPackage_HaveNoEmptyParts(string name) =>
        Violation.None(
            "A part of the docs that is empty is left out:",
            from member in MembersOf(name)
            from part in member.Descendants()
            where part.Name.LocalName is "param" or "typeparam" or "returns" or "value" or "remarks" or "exception"
            where part.Value.Trim().Length == 0 && !part.HasElements
            select $"{NameOf(member)}: <{part.Name.LocalName} {part.FirstAttribute?.Value}>");

    [Theory]
    [InlineData("P:X.Case.DueDate", "Gets or sets the due date.", true)]
    [InlineData("P:X.Case.DueDate", "The due date of the case.", false)]
    [InlineData("T:X.WorkingDays", "The working days.", true)]
    [InlineData("M:X.Case.Reopen(System.String)", "", true)]
    [InlineData("M:X.Case.Reopen(System.String)", "Starts the clock again after a send-back.", false)]
    public void SaysNothing_OfASummary_ComparesItWithTheName(string id, string summary, bool expected) =>
        Assert.Equal(expected, SaysNothing(id, new XElement("summary", summary)));

    private static bool SaysNothing(string id, XElement summary)
    {
        var name = Words.Of(id.Split('(')[0].Split('.', ':')[^1].Split('`')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return !summary.HasElements && summary.Value
            .Split([' ', '\n', '\r', '\t', '.', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
            .All(w => Fillers.Contains(w) || name.Contains(w));
    }

    private static string NameOf(XElement member) => member.Attribute("name")!.Value;

    // The compiler also writes down the docs of internal types; those are their author's own affair.
    private static IEnumerable<XElement> MembersOf(string package)
    {
        var types = Package.Of(package).Assembly.GetExportedTypes().Select(t => t.FullName!.Replace('+', '.')).ToHashSet(StringComparer.Ordinal);
        return XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{package}.xml"))
            .Descendants("member")
            .Where(m => types.Contains(DeclaringTypeOf(NameOf(m))));
    }

    private static string DeclaringTypeOf(string id)
    {
        var path = id.Split('(')[0];
        return path.StartsWith("T:", StringComparison.Ordinal) ? path[2..] : path[2..path.LastIndexOf('.')];
    }
}
