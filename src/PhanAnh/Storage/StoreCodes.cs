using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The stable codes of what can be wrong with a file of texts or keys; those of an event log stand in <see cref="EventCodes"/>.</summary>
public static class StoreCodes
{
    /// <summary>A line of a file of texts cannot be read; the text that it held is lost, all others are not.</summary>
    public const string TextLine = "STORE_TEXT_LINE";

    /// <summary>A line of a file of keys cannot be read; the key that it held is lost and is not made anew, all others are whole.</summary>
    public const string KeyLine = "STORE_KEY_LINE";

    /// <summary>What is added to a code when the defect concerns no case, so that its sentence names none.</summary>
    internal const string OfNoCase = "_FILE";

    internal static SentenceBook Sentences { get; } = new(typeof(StoreCodes).Assembly, "PhanAnh.Storage.StoreDefects");
}
