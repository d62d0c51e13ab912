namespace PhanAnh.Core;

/// <summary>The two machines of a procedure.</summary>
public enum MachineKind
{
    /// <summary>The case, owned by the coordinating unit.</summary>
    Case,

    /// <summary>One dispatch of the case to one unit.</summary>
    Assignment,
}
