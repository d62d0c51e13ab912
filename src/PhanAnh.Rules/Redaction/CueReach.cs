namespace PhanAnh.Rules;

/// <summary>What stands between a cue and its number.</summary>
internal enum CueReach
{
    /// <summary>At most a few words that carry no meaning: "STK của tôi là:".</summary>
    Near,

    /// <summary>Names besides: "STK của bà Nguyễn Thị Lan".</summary>
    Named,

    /// <summary>Any words of the same clause.</summary>
    Far,
}
