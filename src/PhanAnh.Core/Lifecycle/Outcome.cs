namespace PhanAnh.Core;

/// <summary>How a case or an assignment ended. Reports add these up, so every case that is over has exactly one.</summary>
public enum Outcome
{
    /// <summary>Not over, or not an end.</summary>
    None,

    /// <summary>Answered (đã trả lời).</summary>
    Answered,

    /// <summary>Not accepted (không tiếp nhận).</summary>
    Rejected,

    /// <summary>Pointed to the competent body (đã hướng dẫn).</summary>
    Guided,

    /// <summary>Told to be outside the province's competence (ngoài thẩm quyền).</summary>
    OutOfProvince,

    /// <summary>Taken out into the regime of state secrets (chuyển chế độ mật).</summary>
    SecretRegime,

    /// <summary>An assignment that its unit gave back (chuyển trả).</summary>
    Returned,

    /// <summary>An assignment that was taken away (thu hồi, điều chuyển).</summary>
    Withdrawn,
}
