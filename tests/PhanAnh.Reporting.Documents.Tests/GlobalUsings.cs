global using PhanAnh.Reporting.Tests;
