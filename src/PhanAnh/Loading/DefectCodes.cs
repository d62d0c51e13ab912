namespace PhanAnh;

/// <summary>The stable codes of <see cref="PresetDefect"/> for what can be wrong before the meaning of a file is looked at.</summary>
internal static class DefectCodes
{
    public const string BadUtf8 = "BAD_UTF8";
    public const string CodeFormat = "CODE_FORMAT";
    public const string DateFormat = "DATE_FORMAT";
    public const string DefectsTooMany = "DEFECTS_TOO_MANY";
    public const string EncodingUtf16 = "ENCODING_UTF16";
    public const string EnumUndefined = "ENUM_UNDEFINED";
    public const string EnumUnknown = "ENUM_UNKNOWN";
    public const string JsonDepth = "JSON_DEPTH";
    public const string JsonDuplicateKey = "JSON_DUPLICATE_KEY";
    public const string JsonMemberMissing = "JSON_MEMBER_MISSING";
    public const string JsonSyntax = "JSON_SYNTAX";
    public const string JsonTrailing = "JSON_TRAILING";
    public const string JsonType = "JSON_TYPE";
    public const string JsonUnknownMember = "JSON_UNKNOWN_MEMBER";
    public const string NumRange = "NUM_RANGE";
    public const string PresetEmpty = "PRESET_EMPTY";
    public const string SizeLimit = "SIZE_LIMIT";
    public const string TextControl = "TEXT_CONTROL";
    public const string TextEmpty = "TEXT_EMPTY";
    public const string TextIllFormed = "TEXT_ILL_FORMED";
}
