using FluentValidation;
using PhanAnh.Core;

namespace PhanAnh.Samples.OwnProvince;

/// <summary>A check of the province's own at intake: the place names one of its wards. What it finds advises the officer; it rejects nothing.</summary>
internal sealed class WardValidator : AbstractValidator<Submission>
{
    private static readonly string[] Wards = ["phường Trà Bồng", "phường Thu Xà", "phường Cổ Lũy"];

    public WardValidator() => RuleFor(submission => submission.Place)
        .Must(place => place is not null && Wards.Any(ward => place.Reveal().Contains(ward, StringComparison.OrdinalIgnoreCase)))
        .WithMessage($"Xin ghi rõ phường: {string.Join(", ", Wards)}.");
}
