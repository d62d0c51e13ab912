namespace PhanAnh.Core;

/// <summary>In which capacity somebody signs for a unit (thẩm quyền ký, Decree 30/2020/NĐ-CP, Article 13).</summary>
public enum SigningCapacity
{
    /// <summary>The head of the unit (thủ trưởng đơn vị).</summary>
    Head,

    /// <summary>A deputy in the head's place (ký thay, KT.).</summary>
    ForHead,

    /// <summary>Somebody whom the head has authorised in writing (ký thừa ủy quyền, TUQ.).</summary>
    Authorised,

    /// <summary>Somebody by the head's standing order (ký thừa lệnh, TL.).</summary>
    ByOrder,
}

/// <summary>Who signs the document of a result (TN58-PL1-4): the head of the unit, or the leader who approved it for the head.</summary>
public sealed record Signatory
{
    private Signatory(SigningCapacity capacity, string headTitle, string? ownTitle, string name)
    {
        Capacity = capacity;
        HeadTitle = Given(headTitle, nameof(headTitle));
        OwnTitle = ownTitle;
        Name = Given(name, nameof(name));
    }

    /// <summary>In which capacity.</summary>
    public SigningCapacity Capacity { get; }

    /// <summary>The title of the head of the unit, such as <c>Giám đốc</c>.</summary>
    public string HeadTitle { get; }

    /// <summary>The signatory's own title, such as <c>Phó Giám đốc</c>; none for the head.</summary>
    public string? OwnTitle { get; }

    /// <summary>The official's name, as printed under the signature.</summary>
    public string Name { get; }

    /// <summary>The head of the unit signs.</summary>
    /// <exception cref="ArgumentException">A title or name is blank.</exception>
    public static Signatory Head(string title, string name) => new(SigningCapacity.Head, title, null, name);

    /// <summary>Somebody signs for the head of the unit.</summary>
    /// <param name="capacity">Any but <see cref="SigningCapacity.Head"/>.</param>
    /// <param name="headTitle">The title of the head.</param>
    /// <param name="ownTitle">The signatory's own title.</param>
    /// <param name="name">The signatory's name.</param>
    /// <exception cref="ArgumentException">A title or name is blank, or the capacity is the head's own.</exception>
    public static Signatory For(SigningCapacity capacity, string headTitle, string ownTitle, string name) => capacity == SigningCapacity.Head
        ? throw new ArgumentException("The head signs in their own right.", nameof(capacity))
        : new(capacity, headTitle, Given(ownTitle, nameof(ownTitle)), name);

    private static string Given(string text, string parameter) =>
        string.IsNullOrWhiteSpace(text) ? throw new ArgumentException("A signatory has titles and a name.", parameter) : text.Trim();
}
