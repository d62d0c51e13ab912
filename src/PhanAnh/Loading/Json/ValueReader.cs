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
internal readonly struct ValueReader(JsonCursor value, DefectList defects)
{
    private const int MostListed = 12;

    private static readonly string[] DateForms = ["YYYY-MM-DD"];

    public JsonValueKind Kind => value.Kind;

    public bool IsMissing => value.IsMissing;

    /// <summary>The value itself, for binders that copy it; none where it is missing.</summary>
    public JsonNode? Node => value.Node;

    public bool IsEmptyList => value is { Kind: JsonValueKind.Array, Count: 0 };

    /// <summary>How many items a list has; none for other kinds.</summary>
    public int Count => value.Kind == JsonValueKind.Array ? value.Count : 0;

    /// <summary>The JSON path; the root's where the value is missing.</summary>
    public string Path => value.Path;

    /// <summary>Where it stands; the first place of a file where the value is missing.</summary>
    public JsonPlace Place => value.Place;

    /// <summary>Whether the value is exactly this text, for signs that are no codes.</summary>
    public bool IsText(string text) => value.Kind == JsonValueKind.String && value.Text == text;

    /// <summary>A text with at least one visible character; <c>TEXT_EMPTY</c>.</summary>
    public string Text()
    {
        if (!Expect(JsonValueKind.String, "text"))
        {
            return "";
        }

        var text = value.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            Report(DefectCodes.TextEmpty);
        }

        return text;
    }

    /// <summary>A text as it stands, blank or not.</summary>
    public string String() => Expect(JsonValueKind.String, "text") ? value.Text : "";

    /// <summary>A code as <see cref="CodeFormat"/> has it; <c>CODE_FORMAT</c>, also for a number, which lost its leading zeros.</summary>
    public string Code()
    {
        var text = value.Kind == JsonValueKind.String ? value.Text : null;
        if (value.Kind == JsonValueKind.Number || (text is not null && !CodeFormat.Matches(text)))
        {
            Report(DefectCodes.CodeFormat, CodeFormat.Pattern);
            return "";
        }

        return Expect(JsonValueKind.String, "code") ? text! : "";
    }

    /// <summary>A whole number within both ends; <c>NUM_RANGE</c>.</summary>
    public int Int(int least = int.MinValue, int most = int.MaxValue)
    {
        if (!Expect(JsonValueKind.Number, "number"))
        {
            return 0;
        }

        if (JsonNumber.TryInt32(value.Text, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Report(DefectCodes.NumRange, string.Create(CultureInfo.InvariantCulture, $"{least}, {(long)least + 1}, …, {most}"));
        return 0;
    }

    /// <summary>A decimal number within both ends; <c>NUM_RANGE</c>.</summary>
    public decimal Number(decimal least = decimal.MinValue, decimal most = decimal.MaxValue)
    {
        if (!Expect(JsonValueKind.Number, "number"))
        {
            return 0;
        }

        if (JsonNumber.TryDecimal(value.Text, out var number) && number >= least && number <= most)
        {
            return number;
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
    public LocalDate Date() => DateOrNone() ?? default;

    /// <summary>The same; none where it is no date, of which then nothing more need be said.</summary>
    public LocalDate? DateOrNone() => Parse<LocalDate?>(TryParseDate, DefectCodes.DateFormat, DateForms);

    /// <summary>One of the names, compared exactly; <c>ENUM_UNKNOWN</c>, for a number <c>ENUM_UNDEFINED</c>.</summary>
    public T? OneOf<T>(Choices<T> choices)
        where T : notnull
    {
        if (value.Kind == JsonValueKind.Number)
        {
            Report(DefectCodes.EnumUndefined, [.. choices.Order(StringComparer.Ordinal)]);
            return default;
        }

        if (!Expect(JsonValueKind.String, "text"))
        {
            return default;
        }

        if (choices.Find(value.Text) is { } choice)
        {
            return (T)choice;
        }

        // Of a long list what was meant says more than the whole of it.
        string[] all = [.. choices.Order(StringComparer.Ordinal)];
        Report(DefectCodes.EnumUnknown, all.Length > MostListed ? NearestNames.To(value.Text, all) : all);
        return default;
    }

    /// <summary>A text that a parser understands; otherwise <paramref name="code"/> with what would be understood.</summary>
    public T? Parse<T>(TextParser<T> parser, string code, params IReadOnlyList<string> allowed) => Parse(parser, code, _ => allowed);

    /// <summary>The same, where what would be understood depends on the text.</summary>
    public T? Parse<T>(TextParser<T> parser, string code, Func<string, IReadOnlyList<string>> allowed)
    {
        if (!Expect(JsonValueKind.String, "text"))
        {
            return default;
        }

        if (parser(value.Text, out var parsed))
        {
            return parsed;
        }

        Report(code, allowed(value.Text));
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
    public ObjectReader Object() => ObjectReader.Of(value, defects);

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

        if (value.Count == 0)
        {
            return [];
        }

        var (read, i) = (new T[value.Count], 0);
        foreach (var item in value.Each())
        {
            read[i++] = bind(new ValueReader(item, defects));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(read);
    }

    /// <summary>Every object of a list for which <paramref name="bind"/> answers something, in order.</summary>
    public ImmutableArray<T> Objects<T>(Func<ObjectReader, T?> bind)
        where T : class
    {
        var bound = List(item => item.Object(bind));
        return bound.Contains(null) ? [.. bound.OfType<T>()] : bound.As<T>();
    }

    /// <summary>The members of an object whose names are codes of the file's own, in order; <paramref name="besides"/> is a name that is no code.</summary>
    public ImmutableArray<T> Map<T>(Func<string, ValueReader, T> bind, string? besides = null)
    {
        if (!Expect(JsonValueKind.Object, "object"))
        {
            return [];
        }

        var members = value.Node!.Members.Listed;
        foreach (var member in members)
        {
            if (!CodeFormat.Matches(member.Name!) && member.Name != besides)
            {
                defects.AddName(member, DefectCodes.CodeFormat, Excerpt.Quoted(member.Name!), CodeFormat.Pattern);
            }
        }

        var read = new T[members.Count];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = bind(members[i].Name!, new ValueReader(members[i].Cursor, defects));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(read);
    }

    /// <summary>Reports something about this value that only its binder can know; nothing where the value is missing.</summary>
    public void Report(string code, params IReadOnlyList<string> allowed)
    {
        if (value.Node is { } node)
        {
            defects.Add(node, code, JsonKindNames.Of(node), allowed);
        }
    }

    /// <summary>Reports it to another list, of what is doubtful and not wrong.</summary>
    public void ReportTo(DefectList warnings, string code, params IReadOnlyList<string> allowed)
    {
        if (value.Node is { } node)
        {
            warnings.Add(node, code, JsonKindNames.Of(node), allowed);
        }
    }

    private bool Expect(JsonValueKind kind, string allowed, string? other = null)
    {
        if (value.IsMissing || value.Kind == kind)
        {
            return !value.IsMissing;
        }

        Report(DefectCodes.JsonType, other is null ? [allowed] : [allowed, other]);
        return false;
    }

    /// <summary>Read by hand: any pattern, the framework's own as well, would be made ready in every fresh process first.</summary>
    private static bool TryParseDate(string text, out LocalDate? date)
    {
        date = null;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !JsonNumber.TryDigits(text.AsSpan(0, 4), out var year) || !JsonNumber.TryDigits(text.AsSpan(5, 2), out var month) || !JsonNumber.TryDigits(text.AsSpan(8), out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }
}
