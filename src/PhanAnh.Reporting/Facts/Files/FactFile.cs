using System.Diagnostics.CodeAnalysis;

namespace PhanAnh.Reporting;

/// <summary>
/// Facts as a file: what <see cref="Write"/> wrote, <see cref="TryRead"/> reads without going through the events again. Columns as they lie in memory, behind
/// a head with the version of the form, before a SHA-256 of everything.
/// </summary>
/// <remarks>
/// It holds case numbers, codes and moments, and no personal text; of a place it holds the code of the administrative unit. A file can always be made anew from the log, so a form of another version is refused rather
/// than guessed at.
/// </remarks>
public static class FactFile
{
    /// <summary>
    /// The version of the form, written behind the eight letters <c>PAFACTS.</c>. It rises also where the bytes stay as they are and a column means something else: facts of both meanings
    /// must not be counted together.
    /// </summary>
    public const int Schema = 6;

    private static readonly byte[] Signature = "PAFACTS."u8.ToArray();

    /// <summary>Writes facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="stream">Where to; stays open, and is not flushed to its device.</param>
    public static void Write(FactSet facts, Stream stream)
    {
        using var file = new FactWriter(stream);
        file.Write(Signature);
        file.Write(Schema);
        file.Write(Ticks.Of(facts.Cut));
        foreach (var book in facts.Tables.Books.All)
        {
            book.Write(file);
        }

        foreach (var table in facts.Tables.All)
        {
            file.Write(table.Count);
            foreach (var column in table.Columns)
            {
                file.Write(column.Width);
                file.Write(column.Bytes);
            }
        }

        file.Write(facts.Problems.Length);
        foreach (var problem in facts.Problems)
        {
            file.Write([problem.Case.Value, problem.Code, .. problem.Arguments]);
        }

        file.Seal();
    }

    /// <summary>Reads facts. What is no sound file is refused, wherever it stops or whatever was changed in it.</summary>
    /// <param name="stream">Where from; read up to the end of the facts, stays open.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="refusal">
    /// <see cref="ReportCodes.FactFileForeign"/> where it is no file of facts, <see cref="ReportCodes.FactFileVersion"/> where it has another version,
    /// <see cref="ReportCodes.FactFileDamaged"/> where it is cut short, was changed, or contradicts itself.
    /// </param>
    public static bool TryRead(Stream stream, [NotNullWhen(true)] out FactSet? facts, [NotNullWhen(false)] out ReportRefusal? refusal)
    {
        using var file = new FactReader(stream);
        (facts, refusal) = (null, null);
        if (!file.Bytes(Signature.Length).AsSpan().SequenceEqual(Signature))
        {
            refusal = new(ReportCodes.FactFileForeign, []);
        }
        else if (file.Number() is var schema && schema != Schema)
        {
            refusal = file.IsSound
                ? new(ReportCodes.FactFileVersion, [PeriodText.One(schema), PeriodText.One(Schema)])
                : new(ReportCodes.FactFileDamaged, []);
        }
        else
        {
            facts = Facts(file);
            refusal = facts is null ? new(ReportCodes.FactFileDamaged, []) : null;
        }

        return facts is not null;
    }

    private static FactSet? Facts(FactReader file)
    {
        var cut = file.Long();
        var tables = new FactTables();
        foreach (var book in tables.Books.All)
        {
            book.Read(file);
        }

        foreach (var table in tables.All)
        {
            var rows = file.Number();
            foreach (var column in table.Columns)
            {
                var width = file.Number();
                file.Require(rows >= 0 && column.CanHave(width));
                if (file.IsSound)
                {
                    column.Load(width, file.Bytes((long)rows * width));
                }
            }
        }

        var problems = Problems(file);
        file.CheckSeal();
        return file.IsSound && Ticks.IsMoment(cut) && tables.Books.All.All(book => book.IsSound) && tables.All.All(table => table.Columns.All(column => column.IsSound))
            ? new(Ticks.Moment(cut), tables, problems)
            : null;
    }

    private static ImmutableArray<FactProblem> Problems(FactReader file)
    {
        var problems = ImmutableArray.CreateBuilder<FactProblem>();
        for (var left = file.Number(); left > 0 && file.IsSound; left--)
        {
            var words = file.Words();
            file.Require(words is [{ } code, ..] && CodeBook.IsCode(code) && words.Length >= 2 && ReportTexts.Book.Has(words[1], Language.English));
            if (file.IsSound)
            {
                problems.Add(new(new(words[0]), words[1], words[2..]));
            }
        }

        return problems.ToImmutable();
    }
}
