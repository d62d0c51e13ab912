using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Cli;

/// <summary>The form of a report that <c>--form</c> names, and the role that <c>--disclose-to</c> gives it to.</summary>
internal static class FormOption
{
    /// <summary>What is asked for; without a form the report of all figures.</summary>
    public static ReportRequest? Read(string? form, string? role, string? kind, string? period, Preset preset, Complaints complaints)
    {
        if (form is null)
        {
            if (role is not null)
            {
                complaints.Add("OPTION_NEEDS_FORM", "--disclose-to");
            }

            return PeriodOption.Read(kind, period, preset, complaints) is { } covered ? new(preset, covered) : null;
        }

        if (period is null)
        {
            complaints.Add("OPTION_REQUIRED", "--period");
            return null;
        }

        if (!ReportRequest.TryFor(preset, form, period, out var request, out var refusal))
        {
            complaints.Add(refusal, refusal.Code == ReportCodes.FormUnknown ? "--form" : "--period");
            return null;
        }

        PeriodOption.Check(kind, period, request.Period, complaints);
        return role is null ? request : request with { Disclosure = Leave(request.Form!, role, complaints) };
    }

    private static Disclosure? Leave(ReportForm form, string role, Complaints complaints)
    {
        if (form.IdentifiedFor.FirstOrDefault(known => known.Value == role) is { Value.Length: > 0 } known && Disclosure.TryGrant(form, known, out var leave, out _))
        {
            return leave;
        }

        complaints.Add("OPTION_VALUE", "--disclose-to", role, string.Join(", ", form.IdentifiedFor.Select(known => known.Value).DefaultIfEmpty("–")));
        return null;
    }
}
