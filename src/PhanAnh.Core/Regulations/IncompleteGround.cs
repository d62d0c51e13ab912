namespace PhanAnh.Core;

/// <summary>How the halves of the ground "content incomplete and no contact" go together (TN58-A6.5g says "và").</summary>
public enum IncompleteGround
{
    /// <summary>Both must hold: the content cannot be used, and nobody can be asked.</summary>
    Both,

    /// <summary>Either is enough.</summary>
    Either,
}
