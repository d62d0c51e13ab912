using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A part of the document that announces a result (thể thức văn bản thông báo kết quả).</summary>
public enum ResultPart
{
    /// <summary>The name of the unit that issues it (tên đơn vị).</summary>
    UnitName,

    /// <summary>Its number (số, ký hiệu).</summary>
    Number,

    /// <summary>The place where it is issued (địa danh).</summary>
    Place,

    /// <summary>The day on which it is issued (thời gian ban hành).</summary>
    Date,

    /// <summary>To whom it is addressed (kính gửi).</summary>
    Addressee,

    /// <summary>The answer itself (nội dung trả lời).</summary>
    Answer,

    /// <summary>Who receives it (nơi nhận).</summary>
    Recipients,

    /// <summary>Who signs it, and in which capacity (chức vụ, họ tên người ký).</summary>
    Signatory,
}

/// <summary>The clauses that ask for one part.</summary>
/// <param name="Part">What of the document they ask for.</param>
/// <param name="Cites">The clauses; at least one.</param>
public sealed record ResultPartRule(ResultPart Part, ImmutableArray<ClauseId> Cites);

/// <summary>
/// The form that a regulation prescribes for the document. Every administrative document has all parts of <see cref="ResultPart"/> (Decree 30/2020/NĐ-CP,
/// Article 8); the template tells which clause of the regulation asks for which.
/// </summary>
/// <param name="Parts">The parts that the regulation's own form names.</param>
/// <param name="Cites">The clauses that prescribe the form as a whole.</param>
public sealed record ResultTemplate(ImmutableArray<ResultPartRule> Parts, ImmutableArray<ClauseId> Cites)
{
    /// <summary>The form of a regulation that says nothing about it.</summary>
    public static ResultTemplate Plain { get; } = new([], []);

    /// <summary>The clauses that ask for a part, those of the whole form where none names it; empty where the regulation says nothing.</summary>
    public ImmutableArray<ClauseId> ClausesFor(ResultPart part) => Parts.FirstOrDefault(rule => rule.Part == part)?.Cites ?? Cites;
}
