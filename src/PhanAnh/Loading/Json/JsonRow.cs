using System.Text.Json;

namespace PhanAnh;

/// <summary>One value in a <see cref="JsonTable"/>: numbers alone, so that a hundred thousand of them are one block that no collection walks through.</summary>
internal struct JsonRow
{
    /// <summary>The first byte of the value.</summary>
    public int Offset;

    /// <summary>The bytes of a string between its quotation marks, or of a number; the items or members of a container.</summary>
    public int Length;

    /// <summary>The row behind the value and all that is in it.</summary>
    public int Next;

    /// <summary>The row of the container; -1 for the root.</summary>
    public int Parent;

    /// <summary>The place among the container's items or members.</summary>
    public int Index;

    /// <summary>The first byte of the name, which is a quotation mark; of the value where it has none.</summary>
    public int NameOffset;

    /// <summary>The bytes of the name between its quotation marks; -1 where there is none.</summary>
    public int NameLength;

    public JsonValueKind Kind;

    /// <summary>Whether the name is ASCII without escapes, so that its bytes are its letters.</summary>
    public bool IsNamePlain;
}
