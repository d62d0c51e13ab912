using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The file that <c>--clauses</c> names: the clauses of a regulation, one id a line; what follows the id, and lines that begin with <c>#</c>, are notes.</summary>
internal static class ClauseList
{
    /// <summary>The clauses; none where no file is named, or it cannot be used.</summary>
    public static IReadOnlyCollection<ClauseId>? Read(string? path, Complaints complaints)
    {
        if (path is null || InputFile.ReadText(path, complaints) is not { } text)
        {
            return null;
        }

        var clauses = new HashSet<ClauseId>();
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            number++;
            var id = line.Split([' ', '\t', ',', ';'], 2)[0];
            if (id.Length == 0 || id[0] == '#')
            {
                continue;
            }

            if (id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-') && char.IsAsciiLetter(id[0]) && id.Length <= 64)
            {
                clauses.Add(new(id));
            }
            else
            {
                complaints.Add("CLAUSE_FORMAT", FormattableString.Invariant($"{InputFile.NameOf(path)}({number},1)"));
            }
        }

        return clauses;
    }
}
