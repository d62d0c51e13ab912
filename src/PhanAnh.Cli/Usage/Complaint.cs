using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>One thing that is wrong with the command line or the input: a stable code, where it stands, and a sentence.</summary>
/// <param name="Code">The code; those of files are the library's.</param>
/// <param name="Place">An option, or a file with line and column; empty for the whole.</param>
/// <param name="Sentence">What a person reads.</param>
internal sealed record Complaint(string Code, string Place, LocalizedText Sentence)
{
    /// <summary>Place, code, sentence, as compilers print them, so that editors can jump there.</summary>
    public string In(Language language) => $"{(Place.Length == 0 ? "phananh" : Place)}: {Code}: {Sentence.In(language)}";
}
