; Inno Setup 6: an installer for one user, without administrator's rights. `bootstrap.py installer exe` calls it with
; Version, Frozen (the frozen folder) and Icons; with Signed, the program and its uninstaller are signed.
#ifndef Version
  #error Call this with bootstrap.py installer exe
#endif

[Setup]
AppId={{5D0B6E8E-3C5B-4B0C-9C2B-6C1F0A8C7E41}
AppName=Connection Wizard
AppVersion={#Version}
AppVerName=Connection Wizard {#Version}
AppPublisher=Connection Wizard contributors
DefaultDirName={autopf}\Connection Wizard
DefaultGroupName=Connection Wizard
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
OutputBaseFilename=connection-wizard-{#Version}-setup
SetupIconFile={#Icons}\connection-wizard.ico
UninstallDisplayIcon={app}\connection-wizard-window.exe
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[Tasks]
Name: path; Description: "Make the command connection-wizard known to terminals"; Flags: unchecked

[InstallDelete]
; Files of an older version that the newer one does not have would be loaded
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#SourcePath}\..\..\LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion

[Icons]
Name: "{group}\Connection Wizard"; Filename: "{app}\connection-wizard-window.exe"; AppUserModelID: "com.viasocket.ConnectionWizard"

[Registry]
; Windows knows the last part of a name only: *.json stays with whoever has it, and this is one more way to open it
Root: HKA; Subkey: "Software\Classes\com.viasocket.ConnectionWizard"; ValueType: string; ValueData: "OAuth connection"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\com.viasocket.ConnectionWizard\DefaultIcon"; ValueType: string; ValueData: "{app}\connection-wizard-window.exe,0"
Root: HKA; Subkey: "Software\Classes\com.viasocket.ConnectionWizard\shell\open\command"; ValueType: string; ValueData: """{app}\connection-wizard-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.json\OpenWithProgids"; ValueType: string; ValueName: "com.viasocket.ConnectionWizard"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\connection-wizard"; ValueType: string; ValueData: "URL:Connection Wizard"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\connection-wizard"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\connection-wizard\shell\open\command"; ValueType: string; ValueData: """{app}\connection-wizard-window.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: not IsOnPath

[Run]
Filename: "{app}\connection-wizard-window.exe"; Description: "Start Connection Wizard"; Flags: nowait postinstall skipifsilent

[Code]
function IsOnPath: Boolean;
var Path: String;
begin
  Result := RegQueryStringValue(HKCU, 'Environment', 'Path', Path) and
    (Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') > 0);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var Path, App: String;
begin
  App := ';' + ExpandConstant('{app}');
  if (Step = usPostUninstall) and RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then
    if StringChangeEx(Path, App, '', True) > 0 then
      RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Path);
end;
