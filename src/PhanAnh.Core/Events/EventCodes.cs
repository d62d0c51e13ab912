namespace PhanAnh.Core;

/// <summary>The stable codes of what can be wrong with a stored log.</summary>
public static class EventCodes
{
    /// <summary>The bytes are no event.</summary>
    public const string Malformed = "EVENT_MALFORMED";

    /// <summary>The event is of a type or schema that this version does not know; it is kept as it is, and nothing is written after it.</summary>
    public const string Unknown = "EVENT_UNKNOWN";

    /// <summary>An event is missing or stands twice.</summary>
    public const string Gap = "EVENT_GAP";

    /// <summary>The hash chain is broken.</summary>
    public const string Chain = "AUDIT_CHAIN";

    /// <summary>The end of the file is torn; everything before it is whole.</summary>
    public const string Torn = "STORE_TORN";
}
