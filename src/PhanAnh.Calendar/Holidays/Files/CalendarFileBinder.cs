using System.Globalization;
using System.Text.Json;

namespace PhanAnh.Calendar;

/// <summary>Turns JSON into decisions and closures; what does not fit is a defect with its path.</summary>
internal sealed class CalendarFileBinder(List<DataDefect> defects)
{
    private readonly Dictionary<string, LegalDocument> _documents = new(StringComparer.Ordinal);

    internal CalendarFileContent Bind(JsonElement root)
    {
        var content = new CalendarFileContent();
        if (!IsObject(root, "$", ["documents"], ["decisions", "closures"]))
        {
            return content;
        }

        ForEach(root, "documents", "$", BindDocument);
        ForEach(root, "decisions", "$", (element, path) => BindDecision(element, path, content));
        ForEach(root, "closures", "$", (element, path) => BindClosure(element, path, content));
        return content;
    }

    private void BindDocument(JsonElement element, string path)
    {
        if (!IsObject(element, path, ["id", "vi", "en"], ["issued"])
            || Text(element, "id", path) is not { } id || Text(element, "vi", path) is not { } vietnamese || Text(element, "en", path) is not { } english)
        {
            return;
        }

        var issued = element.TryGetProperty("issued", out _) ? Date(element, "issued", path) : null;
        if (!_documents.TryAdd(id, new LegalDocument(id, vietnamese, english, issued)))
        {
            Add(CalendarCodes.FileDuplicate, path + ".id", id);
        }
    }

    private void BindDecision(JsonElement element, string path, CalendarFileContent content)
    {
        var before = defects.Count;
        if (!IsObject(element, path, ["year", "document", "tetFirstDay"], ["secondNationalDay", "complete", "swaps"]))
        {
            return;
        }

        var year = Number(element, "year", path);
        var document = Document(element, path);
        var tet = Date(element, "tetFirstDay", path);
        var national = element.TryGetProperty("secondNationalDay", out _) ? Date(element, "secondNationalDay", path) : null;
        var complete = !element.TryGetProperty("complete", out var flag) || Flag(flag, path + ".complete");
        var swaps = new List<DaySwap>();
        ForEach(element, "swaps", path, (each, at) => BindSwap(each, at, document, swaps));
        if (defects.Count == before)
        {
            content.Decisions.Add(new(
                new YearDecision
                {
                    Year = year.GetValueOrDefault(),
                    Document = document!,
                    TetFirstDay = tet.GetValueOrDefault(),
                    SecondNationalDay = national,
                    IsComplete = complete,
                    Swaps = swaps,
                },
                path));
        }
    }

    private void BindSwap(JsonElement element, string path, LegalDocument? document, List<DaySwap> swaps)
    {
        // A swap without its pair is unbalanced: somebody would get a day off for nothing.
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("off", out _) != element.TryGetProperty("worked", out _))
        {
            Add(CalendarCodes.FileUnbalanced, path, string.Empty);
            return;
        }

        if (!IsObject(element, path, ["off", "worked"], ["document"]))
        {
            return;
        }

        var (off, worked) = (Date(element, "off", path), Date(element, "worked", path));
        var own = element.TryGetProperty("document", out _) ? Document(element, path) : document;
        if (off is { } dayOff && worked is { } dayWorked && own is not null)
        {
            swaps.Add(new DaySwap(dayOff, dayWorked, own));
        }
    }

    private void BindClosure(JsonElement element, string path, CalendarFileContent content)
    {
        if (!IsObject(element, path, ["from", "to", "vi", "en", "document"], []))
        {
            return;
        }

        var (from, to) = (Date(element, "from", path), Date(element, "to", path));
        var (vietnamese, english) = (Text(element, "vi", path), Text(element, "en", path));
        var document = Document(element, path);
        if (from is { } first && to is { } last && vietnamese is not null && english is not null && document is not null)
        {
            content.Closures.Add(new(new Closure(first, last, vietnamese, english, document), path));
        }
    }

    private bool IsObject(JsonElement element, string path, string[] required, string[] optional)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Add(CalendarCodes.FileType, path, element.ToString());
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!required.Contains(member.Name, StringComparer.Ordinal) && !optional.Contains(member.Name, StringComparer.Ordinal))
            {
                Add(CalendarCodes.FileUnknownMember, path, member.Name);
            }
            else if (!seen.Add(member.Name))
            {
                Add(CalendarCodes.FileDuplicate, path, member.Name);
            }
        }

        foreach (var name in required.Where(name => !seen.Contains(name)))
        {
            Add(CalendarCodes.FileMissingMember, path, name);
        }

        return required.All(seen.Contains);
    }

    private void ForEach(JsonElement parent, string name, string path, Action<JsonElement, string> bind)
    {
        if (!parent.TryGetProperty(name, out var array))
        {
            return;
        }

        if (array.ValueKind != JsonValueKind.Array)
        {
            Add(CalendarCodes.FileType, path + "." + name, array.ToString());
            return;
        }

        var index = 0;
        foreach (var element in array.EnumerateArray())
        {
            bind(element, string.Create(CultureInfo.InvariantCulture, $"{path}.{name}[{index++}]"));
        }
    }

    private LegalDocument? Document(JsonElement parent, string path)
    {
        if (Text(parent, "document", path) is not { } id)
        {
            return null;
        }

        if (!_documents.TryGetValue(id, out var document))
        {
            Add(CalendarCodes.FileUnknownDocument, path + ".document", id);
        }

        return document;
    }

    private LocalDate? Date(JsonElement parent, string name, string path)
    {
        if (Text(parent, name, path) is not { } text)
        {
            return null;
        }

        if (IsoDate.TryParse(text, out var date))
        {
            return date;
        }

        Add(CalendarCodes.FileDate, path + "." + name, text);
        return null;
    }

    private int? Number(JsonElement parent, string name, string path)
    {
        var element = parent.GetProperty(name);
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number))
        {
            return number;
        }

        Add(CalendarCodes.FileType, path + "." + name, element.ToString());
        return null;
    }

    private string? Text(JsonElement parent, string name, string path)
    {
        var element = parent.GetProperty(name);
        if (element.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(element.GetString()))
        {
            return element.GetString();
        }

        Add(CalendarCodes.FileType, path + "." + name, element.ToString());
        return null;
    }

    private bool Flag(JsonElement element, string path)
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return element.GetBoolean();
        }

        Add(CalendarCodes.FileType, path, element.ToString());
        return true;
    }

    private void Add(string code, string path, string found) => defects.Add(new DataDefect(code, path, CalendarFile.Shorten(found)));
}
