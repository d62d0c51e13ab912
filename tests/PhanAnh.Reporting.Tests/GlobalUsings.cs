global using System.Collections.Immutable;
global using FsCheck;
global using FsCheck.Fluent;
global using NodaTime;
global using PhanAnh.Calendar;
global using PhanAnh.Core;
