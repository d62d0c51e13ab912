using System.Diagnostics.CodeAnalysis;

namespace PhanAnh.Reporting;

/// <summary>The leave to name persons in one form of a report, which only a role has that the regulation names (DN-A11.1-1).</summary>
public sealed class Disclosure
{
    private Disclosure(ReportForm form, RoleCode to) => (Form, To) = (form, to);

    /// <summary>The form it holds for, and no other.</summary>
    public ReportForm Form { get; }

    /// <summary>The role that reads it.</summary>
    public RoleCode To { get; }

    /// <summary>Asks for the leave.</summary>
    /// <param name="form">The form.</param>
    /// <param name="to">The role that is to read it.</param>
    /// <param name="disclosure">The leave.</param>
    /// <param name="refusal"><see cref="ReportCodes.NotARecipient"/> where the regulation does not give the form to this role.</param>
    public static bool TryGrant(
        ReportForm form, RoleCode to, [NotNullWhen(true)] out Disclosure? disclosure, [NotNullWhen(false)] out ReportRefusal? refusal)
    {
        disclosure = form.IdentifiedFor.Contains(to) ? new(form, to) : null;
        refusal = disclosure is null
            ? new(ReportCodes.NotARecipient, [to.Value, string.Join(", ", form.IdentifiedFor.Select(role => role.Value).DefaultIfEmpty("–"))], form.Cites)
            : null;
        return disclosure is not null;
    }
}
