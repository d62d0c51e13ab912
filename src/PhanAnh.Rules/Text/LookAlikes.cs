namespace PhanAnh.Rules;

/// <summary>Greek and Cyrillic letters that are drawn like Latin ones.</summary>
internal static class LookAlikes
{
    private const string Foreign = "аеоросхуіјѕһԁԛԝАВЕЗКМНОРСТХУІЈЅοανικρτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string Latin = "aeopocxyijshdqwABE3KMHOPCTXYIJSoavikptuxABEZHIKMNOPTYX";

    internal static bool IsGreekOrCyrillic(char c) => c is >= '\u0370' and <= '\u052F' or >= '\u1F00' and <= '\u1FFF';

    /// <summary>The Latin letter it looks like, or the character itself.</summary>
    internal static char ToLatin(char c) =>
        IsGreekOrCyrillic(c) && Foreign.IndexOf(c, StringComparison.Ordinal) is var index and >= 0 ? Latin[index] : c;
}
