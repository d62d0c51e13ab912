using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// Reads one value as what the binder expects. A value that is missing has been reported already and reads as a neutral value
/// (empty text, 0, false, empty list) in silence; a value that does not fit is reported and reads as the same neutral value.
/// </summary>
internal readonly struct ValueReader(JsonNode? node, DefectList defects)
{
    private static readonly string[] DateForms = ["YYYY-MM-DD"];

    public JsonValueKind Kind => node?.Kind ?? JsonValueKind.Undefined;

    public bool IsMissing => node is null;

    /// <summary>The value itself, for binders that copy it; none where it is missing.</summary>
    public JsonNode? Node => node;

    public bool IsEmptyList => node is { Kind: JsonValueKind.Array, Count: 0 };

    /// <summary>How many items a list has; none for other kinds.</summary>
    public int Count => node is { Kind: JsonValueKind.Array } ? node.Count : 0;

    /// <summary>The JSON path; the root's where the value is missing.</summary>
    public string Path => node?.Path ?? JsonPath.Root;

    /// <summary>Where it stands; the first place of a file where the value is missing.</summary>
    public JsonPlace Place => node?.Place ?? new(1, 1);

    /// <summary>Whether the value is exactly this text, for signs that are no codes.</summary>
    public bool IsText(string text) => node is { Kind: JsonValueKind.String } && node.Text == text;

    /// <summary>A text with at least one visible character; <c>TEXT_EMPTY</c>.</summary>
    public string Text()
    {
        if (!Expect(JsonValueKind.String, "text"))
        {
            return "";
        }

        if (string.IsNullOrWhiteSpace(node!.Text))
        {
            defects.Add(node, DefectCodes.TextEmpty, JsonKindNames.Of(node));
        }

        return node.Text;
    }

    /// <summary>A text as it stands, blank or not.</summary>
    public string String() => Expect(JsonValueKind.String, "text") ? node!.Text : "";

    /// <summary>A code as <see cref="CodeFormat"/> has it; <c>CODE_FORMAT</c>, also for a number, which lost its leading zeros.</summary>
    public string Code()
    {
        if (node is { Kind: JsonValueKind.Number } || (node is { Kind: JsonValueKind.String } && !CodeFormat.Matches(node.Text)))
        {
            defects.Add(node, DefectCodes.CodeFormat, JsonKindNames.Of(node), CodeFormat.Pattern);
            return "";
        }

        return Expect(JsonValueKind.String, "code") ? node!.Text : "";
    }

    /// <summary>A whole number within both ends; <c>NUM_RANGE</c>.</summary>
    public int Int(int least = int.MinValue, int most = int.MaxValue)
    {
        if (!Expect(JsonValueKind.Number, "number"))
        {
            return 0;
        }

        if (JsonNumber.TryInt32(node!.Text, out var value) && value >= least && value <= most)
        {
            return value;
        }

        Report(DefectCodes.NumRange, string.Create(CultureInfo.InvariantCulture, $"{least}…{most}"));
        return 0;
    }

    /// <summary>A decimal number within both ends; <c>NUM_RANGE</c>.</summary>
    public decimal Number(decimal least = decimal.MinValue, decimal most = decimal.MaxValue)
    {
        if (!Expect(JsonValueKind.Number, "number"))
        {
            return 0;
        }

        if (JsonNumber.TryDecimal(node!.Text, out var value) && value >= least && value <= most)
        {
            return value;
        }

        Report(DefectCodes.NumRange, string.Create(CultureInfo.InvariantCulture, $"{least}…{most}"));
        return 0;
    }

    public bool Bool()
    {
        if (Kind is JsonValueKind.True or JsonValueKind.False)
        {
            return Kind == JsonValueKind.True;
        }

        Expect(JsonValueKind.True, "true", "false");
        return false;
    }

    /// <summary>A date, <c>2024-11-09</c>; <c>DATE_FORMAT</c>.</summary>
    public LocalDate Date() => Parse<LocalDate>(TryParseDate, DefectCodes.DateFormat, DateForms);

    /// <summary>One of the names, compared exactly; <c>ENUM_UNKNOWN</c>, for a number <c>ENUM_UNDEFINED</c>.</summary>
    public T? OneOf<T>(Choices<T> choices)
    {
        if (node is { Kind: JsonValueKind.Number })
        {
            Report(DefectCodes.EnumUndefined, [.. choices.Order(StringComparer.Ordinal)]);
            return default;
        }

        if (!Expect(JsonValueKind.String, "text"))
        {
            return default;
        }

        if (choices.TryGetValue(node!.Text, out var choice))
        {
            return choice;
        }

        Report(DefectCodes.EnumUnknown, [.. choices.Order(StringComparer.Ordinal)]);
        return default;
    }

    /// <summary>A text that a parser understands; otherwise <paramref name="code"/> with what would be understood.</summary>
    public T? Parse<T>(TextParser<T> parser, string code, params IReadOnlyList<string> allowed)
    {
        if (!Expect(JsonValueKind.String, "text"))
        {
            return default;
        }

        if (parser(node!.Text, out var value))
        {
            return value;
        }

        Report(code, allowed);
        return default;
    }

    /// <summary><c>{ "vi": "…", "en": "…" }</c>, of which the English may be left out.</summary>
    public LocalizedText? Localized() => Object(text =>
    {
        var vietnamese = text.Required("vi").Text();
        var english = text.Optional("en")?.Text();
        return text.Finish() ? new LocalizedText(vietnamese, english) : null;
    });

    /// <summary>The object, to be read member by member.</summary>
    public ObjectReader Object() => ObjectReader.Of(node, defects);

    /// <summary>What <paramref name="bind"/> makes of the object; a default when it is not an object or not there.</summary>
    public T? Object<T>(Func<ObjectReader, T?> bind)
    {
        var reader = Object();
        return reader.Self.IsMissing ? default : bind(reader);
    }

    /// <summary>Every item of a list, in order.</summary>
    public ImmutableArray<T> List<T>(Func<ValueReader, T> bind)
    {
        if (!Expect(JsonValueKind.Array, "list"))
        {
            return [];
        }

        if (node!.Count == 0)
        {
            return [];
        }

        var (read, i) = (new T[node.Count], 0);
        foreach (var item in node.Each())
        {
            read[i++] = bind(new ValueReader(item, defects));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(read);
    }

    /// <summary>Every object of a list for which <paramref name="bind"/> answers something, in order.</summary>
    public ImmutableArray<T> Objects<T>(Func<ObjectReader, T?> bind)
        where T : class => [.. List(item => item.Object(bind)).OfType<T>()];

    /// <summary>The members of an object whose names are codes of the file's own, in order; <paramref name="besides"/> is a name that is no code.</summary>
    public ImmutableArray<KeyValuePair<string, T>> Map<T>(Func<ValueReader, T> bind, string? besides = null)
    {
        if (!Expect(JsonValueKind.Object, "object"))
        {
            return [];
        }

        foreach (var (name, member) in node!.Members.Where(m => !CodeFormat.Matches(m.Key) && m.Key != besides))
        {
            defects.AddName(member, DefectCodes.CodeFormat, Excerpt.Quoted(name), CodeFormat.Pattern);
        }

        var defectList = defects;
        return [.. node.Members.Select(m => KeyValuePair.Create(m.Key, bind(new ValueReader(m.Value, defectList))))];
    }

    /// <summary>Reports something about this value that only its binder can know; nothing where the value is missing.</summary>
    public void Report(string code, params IReadOnlyList<string> allowed)
    {
        if (node is not null)
        {
            defects.Add(node, code, JsonKindNames.Of(node), allowed);
        }
    }

    /// <summary>Reports it to another list, of what is doubtful and not wrong.</summary>
    public void ReportTo(DefectList warnings, string code, params IReadOnlyList<string> allowed)
    {
        if (node is not null)
        {
            warnings.Add(node, code, JsonKindNames.Of(node), allowed);
        }
    }

    private bool Expect(JsonValueKind kind, string allowed, string? other = null)
    {
        if (node is null || node.Kind == kind)
        {
            return node is not null;
        }

        Report(DefectCodes.JsonType, other is null ? [allowed] : [allowed, other]);
        return false;
    }

    /// <summary>The framework's own reader stands ready; a pattern would be compiled in every fresh process first.</summary>
    private static bool TryParseDate(string text, out LocalDate date)
    {
        var isRead = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        date = isRead ? LocalDate.FromDateOnly(day) : default;
        return isRead;
    }
}
