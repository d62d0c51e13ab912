using System.Collections;
using System.Globalization;
using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Everything that an object tells publicly, member by member, as one text: two objects with equal texts cannot be told apart.</summary>
internal static class Snapshot
{
    internal static string Of(object? value) => Of(value, reveal: false);

    /// <summary>The same with personal texts in clear, for tests that look for them.</summary>
    internal static string Revealed(object? value) => Of(value, reveal: true);

    private static string Of(object? value, bool reveal)
    {
        var text = new StringBuilder();
        Write(text, value, reveal);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, bool reveal)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case SensitiveText personal when reveal:
                text.Append(personal.Reveal());
                break;
            case string or bool or Enum or IFormattable and not IEnumerable or SensitiveText:
                text.Append(string.Create(CultureInfo.InvariantCulture, $"{value}"));
                break;
            case IEnumerable many:
                text.Append('[');
                foreach (var item in many)
                {
                    Write(text, item, reveal);
                    text.Append(' ');
                }

                text.Append(']');
                break;
            default:
                text.Append(value.GetType().Name).Append('{');
                foreach (var property in value.GetType().GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0).OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    text.Append(property.Name).Append('=');
                    Write(text, property.GetValue(value), reveal);
                    text.Append(';');
                }

                text.Append('}');
                break;
        }
    }
}
