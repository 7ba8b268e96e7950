; The installer for Windows, for one user and without administrator's rights, by Inno Setup 6:
;     iscc /DVersion=0.1.0 packaging\windows\qicbrowser.iss
; It lays out dist\qicbrowser as it is. Everything is Unicode, the user's name too; the program itself keeps to no limit on
; the length of paths beyond the system's own.

#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{6B0B6F0B-5C0E-4B8E-9E0C-3C8C1B7D52A7}
AppName=QIC Browser
AppVersion={#Version}
AppPublisher=The QIC Browser authors
AppPublisherURL=https://doi.org/10.1186/s13012-020-0978-z
DefaultDirName={autopf}\QIC Browser
DefaultGroupName=QIC Browser
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=qicbrowser-{#Version}-win32-setup
SetupIconFile=..\..\resources\icons\qicbrowser.ico
UninstallDisplayIcon={app}\QIC Browser.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
; Inno Setup's own words, of which Arabic came with version 6.5; the program asks Windows for its language itself.
Name: "en"; MessagesFile: "compiler:Default.isl"
#if FileExists(AddBackslash(CompilerPath) + "Languages\Arabic.isl")
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "pt_BR"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "pt_PT"; MessagesFile: "compiler:Languages\Portuguese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an earlier version had and this one has not would otherwise stay.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\qicbrowser\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\QIC Browser"; Filename: "{app}\QIC Browser.exe"
Name: "{autodesktop}\QIC Browser"; Filename: "{app}\QIC Browser.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\QIC Browser.exe"; Description: "{cm:LaunchProgram,QIC Browser}"; Flags: nowait postinstall skipifsilent
