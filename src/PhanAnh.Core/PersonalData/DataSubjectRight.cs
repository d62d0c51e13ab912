namespace PhanAnh.Core;

/// <summary>What a person asks about data of their own (yêu cầu của chủ thể dữ liệu, Law 91/2025/QH15 art. 4).</summary>
public enum DataSubjectRight
{
    /// <summary>To see it (xem).</summary>
    Access,

    /// <summary>To have it corrected (chỉnh sửa).</summary>
    Correction,

    /// <summary>To be given it (cung cấp).</summary>
    Provision,

    /// <summary>To have it erased (xóa).</summary>
    Deletion,

    /// <summary>To have its processing restricted (hạn chế xử lý).</summary>
    Restriction,

    /// <summary>To object to its processing (phản đối xử lý).</summary>
    Objection,

    /// <summary>To withdraw a consent (rút lại sự đồng ý).</summary>
    Withdrawal,
}
