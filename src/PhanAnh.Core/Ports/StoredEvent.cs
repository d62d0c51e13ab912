namespace PhanAnh.Core;

/// <summary>An event as a store keeps it.</summary>
/// <param name="Position">Its place among all events of the store, from 1, rising; gaps are allowed.</param>
/// <param name="Event">What the bytes say.</param>
/// <param name="Bytes">Its bytes as stored; never written anew.</param>
/// <param name="Hash">The link of the chain of its case: SHA-256 over the hash before it and its bytes, 64 lower-case hexadecimal digits.</param>
public sealed record StoredEvent(long Position, CaseEvent Event, ReadOnlyMemory<byte> Bytes, string Hash);
