using NodaTime;

namespace PhanAnh.Core;

/// <summary>When a case is due, kept by whoever keeps the case; put in order by one <see cref="DueOrder"/>.</summary>
internal sealed class DueNote(CaseCode code)
{
    internal CaseCode Case { get; } = code;

    /// <summary>When it is due; none for never.</summary>
    internal Instant? Due { get; set; }

    /// <summary>Where it stands in the order, which may be older; none where it stands nowhere.</summary>
    internal Instant? Stands { get; set; }

    /// <summary>Whether the order is to be put right.</summary>
    internal bool IsChanged { get; set; }
}
