using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The language must be known before the command line is understood, since what is wrong with it is said in that language.</summary>
internal static class LanguageOption
{
    public const string Name = "--lang";

    public static IReadOnlyList<string> Values { get; } = ["vi", "en"];

    public static Language In(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] == Name && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith(Name + "=", StringComparison.Ordinal) ? arguments[i][(Name.Length + 1)..]
                : null;
            if (value is not null)
            {
                return value == "en" ? Language.English : Language.Vietnamese;
            }
        }

        return Language.Vietnamese;
    }
}
