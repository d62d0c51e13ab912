namespace PhanAnh.Rules;

/// <summary>What stands in front of a name.</summary>
internal enum FormOfAddress
{
    None,

    /// <summary>One person is meant: "ông", "cô giáo".</summary>
    Person,

    /// <summary>Citizens are meant, of whom a name or a place may follow: "cử tri Hòa", "cử tri Hòa Thành".</summary>
    Group,
}
