namespace PhanAnh.Core;

/// <summary>Who sent a case and how to reach them, as references. Only <see cref="OfficerView"/> makes one, for officials who may know it.</summary>
public sealed record SubmitterIdentity
{
    internal SubmitterIdentity(Case subject)
    {
        Kind = subject.SubmitterKind;
        Name = subject.Submission.Name;
        Phone = subject.Submission.Phone;
        Email = subject.Submission.Email;
        Address = subject.Submission.Address;
    }

    /// <summary>Citizen, organisation, business or another kind that the preset declares.</summary>
    public TermCode Kind { get; }

    /// <summary>The name of the person or organisation.</summary>
    public TextRef? Name { get; }

    /// <summary>The telephone number.</summary>
    public TextRef? Phone { get; }

    /// <summary>The e-mail address.</summary>
    public TextRef? Email { get; }

    /// <summary>The postal address.</summary>
    public TextRef? Address { get; }
}
