global using System.Collections.Immutable;
global using NodaTime;
global using PhanAnh.Calendar;
global using PhanAnh.Core;
