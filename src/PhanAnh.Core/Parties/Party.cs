namespace PhanAnh.Core;

/// <summary>On which side a role stands. What a role may see follows from its party; what it may do stands in the rows.</summary>
public enum Party
{
    /// <summary>The person, organisation or business that sent the case (người phản ánh).</summary>
    Submitter,

    /// <summary>The coordinating unit (đơn vị điều phối) and its officers.</summary>
    Coordinator,

    /// <summary>A processing unit (đơn vị xử lý) and its officers; acts for its own assignments only.</summary>
    Unit,

    /// <summary>Those who direct and are reported to (lãnh đạo).</summary>
    Leadership,

    /// <summary>Those who run, watch and evaluate the system (đơn vị quản lý, vận hành, giám sát).</summary>
    Oversight,

    /// <summary>The library itself, for what time alone causes.</summary>
    System,
}
