using PhanAnh;

// Without a file it does nothing: what a fresh process costs before anybody asks it anything.
return args is not [var preset] || PresetLoad.From(File.ReadAllBytes(preset)).IsSound ? 0 : 2;
