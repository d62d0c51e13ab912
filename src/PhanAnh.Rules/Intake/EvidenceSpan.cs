using System.Runtime.InteropServices;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Where the evidence of a finding stands. Points into what the citizen sent and copies nothing of it, so it may be logged.</summary>
/// <param name="Field">The field of the submission.</param>
/// <param name="Span">UTF-16 offsets in the raw text of that field.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EvidenceSpan(IntakeField Field, TextSpan Span);
