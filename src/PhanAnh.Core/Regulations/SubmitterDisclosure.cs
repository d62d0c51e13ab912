namespace PhanAnh.Core;

/// <summary>When an assigned unit learns who the submitter is (cung cấp thông tin người gửi cho đơn vị xử lý).</summary>
public enum SubmitterDisclosure
{
    /// <summary>At once, except where the submitter asked for secrecy: then by a recorded disclosure only.</summary>
    UnlessSecrecyAsked,

    /// <summary>By a recorded disclosure only: the submitter is protected without asking.</summary>
    OnDisclosure,

    /// <summary>At once, in every case.</summary>
    Always,
}
