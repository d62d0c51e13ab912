using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PhanAnh.Conventions.Tests;

/// <summary>Compiles a block as the top-level statements of a new console project that references all packages.</summary>
internal static class BlockCompiler
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !path.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static IReadOnlyList<Diagnostic> Errors(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Block",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, Options), CSharpSyntaxTree.ParseText(UsingsFirst(code), Options)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];
    }

    // A block that continues another may bring its own using directives; lines keep their numbers by leaving a gap.
    private static string UsingsFirst(string code)
    {
        var lines = code.Split('\n');
        var usings = lines.Where(IsUsing).Distinct(StringComparer.Ordinal);
        return string.Concat(usings) + string.Join('\n', lines.Select(l => IsUsing(l) ? "" : l));
    }

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && line.TrimEnd().EndsWith(';') && !line.Contains('(', StringComparison.Ordinal)
        && !line.StartsWith("using var ", StringComparison.Ordinal) && !line.StartsWith("using await ", StringComparison.Ordinal);
}
