namespace PhanAnh.Core;

/// <summary>What is known of a picture, film or file that the host keeps.</summary>
/// <param name="MediaType">Its media type, such as <c>image/jpeg</c>.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Sha256">The SHA-256 of its bytes as 64 lower-case hexadecimal digits; none where the host has not computed it.</param>
public sealed record MediaDescriptor(string MediaType, long Size, string? Sha256 = null);
