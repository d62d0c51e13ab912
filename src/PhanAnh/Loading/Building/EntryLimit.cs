namespace PhanAnh;

/// <summary>
/// How many entries one list of a regulation, or one object of it, may have, whatever it lists: more is no regulation that a person could read, and work that grows with the square of a list stays small.
/// </summary>
internal static class EntryLimit
{
    internal const int Most = 2_000;

    /// <summary>Whether no list of a file is longer; <c>SIZE_LIMIT</c> for each that is, and then nothing of the file is read.</summary>
    internal static bool Check(JsonTree file, DefectList defects)
    {
        var before = defects.Count;
        foreach (var list in file.LongerThan(Most))
        {
            Report(list, list.Count, defects);
        }

        return defects.Count == before;
    }

    /// <summary>Whether a list did not become longer because files were laid over each other.</summary>
    internal static bool Check(JsonNode list, int entries, DefectList defects)
    {
        if (entries > Most)
        {
            Report(list, entries, defects);
        }

        return entries <= Most;
    }

    private static void Report(JsonNode list, int entries, DefectList defects) =>
        defects.Add(list, DefectCodes.SizeLimit, JsonLimits.Values(entries), JsonLimits.Values(Most));
}
