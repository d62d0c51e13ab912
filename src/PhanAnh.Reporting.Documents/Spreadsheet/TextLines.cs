namespace PhanAnh.Reporting.Documents;

/// <summary>How many lines a wrapped text takes; the programs that open a workbook do not measure it before somebody edits the cell.</summary>
internal static class TextLines
{
    /// <summary>How much of a width is counted on: every program sets the face a little otherwise, and a line too many is better than words cut off.</summary>
    internal const double Filled = 0.98;

    private const int Most = 24;

    /// <param name="text">The text.</param>
    /// <param name="digits">The width of a line, in digits.</param>
    /// <param name="isBold">Whether the letters are bold, and so wider.</param>
    internal static int Of(string text, double digits, bool isBold)
    {
        var space = LetterWidths.Of(" ", isBold);
        var lines = 0;
        foreach (var line in text.Split('\n'))
        {
            lines++;
            var used = 0.0;
            foreach (var word in line.Split(' '))
            {
                var width = LetterWidths.Of(word, isBold);
                if (used > 0 && used + space + width > digits)
                {
                    lines++;
                    used = 0;
                }

                // A word longer than a line is broken.
                lines += (int)Math.Max(0, Math.Ceiling(width / digits) - 1);
                used += (used > 0 ? space : 0) + (width % digits);
            }
        }

        return Math.Min(lines, Most);
    }
}
