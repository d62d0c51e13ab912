namespace PhanAnh.Core;

/// <summary>A command that a case has already carried out.</summary>
/// <param name="Id">The sender's identifier.</param>
/// <param name="Fingerprint">Its keyed fingerprint.</param>
/// <param name="First">The sequence number of its first event.</param>
/// <param name="Last">The sequence number of its last event.</param>
public readonly record struct SeenCommand(CommandId Id, TextRef Fingerprint, long First, long Last);
