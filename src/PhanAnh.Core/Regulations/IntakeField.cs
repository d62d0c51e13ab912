namespace PhanAnh.Core;

/// <summary>What a submission can carry, and a preset can ask for.</summary>
public enum IntakeField
{
    /// <summary>The name of the person or organisation (họ tên).</summary>
    Name,

    /// <summary>A telephone number (số điện thoại).</summary>
    Phone,

    /// <summary>An e-mail address (thư điện tử).</summary>
    Email,

    /// <summary>A postal address (địa chỉ liên hệ).</summary>
    Address,

    /// <summary>What the matter is (nội dung).</summary>
    Content,

    /// <summary>Where it is (địa điểm).</summary>
    Place,

    /// <summary>When it was (thời gian).</summary>
    OccurredAt,

    /// <summary>Pictures, films, files (hình ảnh, video).</summary>
    Attachments,

    /// <summary>The declaration that all of it is true (cam kết trung thực).</summary>
    Truthfulness,

    /// <summary>A language that the regulation accepts (ngôn ngữ). Only a reading of the content can judge it.</summary>
    Language,

    /// <summary>Vietnamese marks, in Unicode (có dấu, Unicode). Only a reading of the content can judge it.</summary>
    Marks,
}
