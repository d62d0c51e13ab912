using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PhanAnh.Conventions.Tests;

/// <summary>C# without its comments and strings; only the lexer looks at it, so that newer grammar does no harm.</summary>
internal static class CSharpTokens
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    public static IReadOnlyList<SyntaxToken> Of(string text) =>
        [.. SyntaxFactory.ParseTokens(text, options: Options).Where(t => !IsText(t.Kind()))];

    /// <summary>The tokens with one space between two words and none elsewhere: <c>public static int X(string y)</c>.</summary>
    public static string CodeOf(string text)
    {
        var code = new System.Text.StringBuilder();
        foreach (var token in Of(text).Select(t => t.Text))
        {
            if (code.Length > 0 && token.Length > 0 && IsWord(code[^1]) && IsWord(token[0]))
            {
                code.Append(' ');
            }

            code.Append(token);
        }

        return code.ToString();
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '@';

    private static bool IsText(SyntaxKind kind) => kind is
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken
        or SyntaxKind.Utf8MultiLineRawStringLiteralToken;
}
